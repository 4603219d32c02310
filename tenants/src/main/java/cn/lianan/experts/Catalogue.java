package cn.lianan.experts;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The district's two-level catalogue as it stands in this transaction. A few dozen nodes, so it is read whole. */
class Catalogue {

    private final List<ExpertCategory> nodes;
    private final Map<UUID, ExpertCategory> byId = new HashMap<>();
    private final Map<String, ExpertCategory> byCode = new HashMap<>();

    Catalogue(List<ExpertCategory> nodes) {
        this.nodes = nodes;
        for (ExpertCategory node : nodes) {
            byId.put(node.id(), node);
            byCode.put(node.code(), node);
        }
    }

    List<CategoryLine> lines() {
        return nodes.stream().map(n -> n.line(parentCode(n))).toList();
    }

    boolean knows(String code) {
        return byCode.containsKey(code);
    }

    Set<UUID> ids(Collection<String> codes) {
        Set<UUID> ids = new LinkedHashSet<>();
        codes.forEach(code -> ids.add(byCode.get(code).id()));
        return ids;
    }

    Set<String> codes(Collection<UUID> ids) {
        Set<String> codes = new LinkedHashSet<>();
        nodes.stream().filter(n -> ids.contains(n.id())).forEach(n -> codes.add(n.code()));
        return codes;
    }

    /** Names of the groups that the nodes are or belong to. */
    Set<String> groupNames(Collection<UUID> ids) {
        Set<String> names = new LinkedHashSet<>();
        nodes.stream()
                .filter(n -> ids.contains(n.id()))
                .map(n -> n.parentId() == null ? n : byId.get(n.parentId()))
                .forEach(group -> names.add(group.name()));
        return names;
    }

    /** Names of those of the nodes that are specialties. */
    List<String> specialtyNames(Collection<UUID> ids) {
        return nodes.stream()
                .filter(n -> ids.contains(n.id()) && n.parentId() != null)
                .map(ExpertCategory::name)
                .toList();
    }

    List<String> names(Collection<UUID> ids) {
        return nodes.stream()
                .filter(n -> ids.contains(n.id()))
                .map(ExpertCategory::name)
                .toList();
    }

    /** The node and, for a group, all below it. */
    Set<UUID> withChildren(String code) {
        Set<UUID> ids = new LinkedHashSet<>();
        ExpertCategory top = byCode.get(code);
        if (top != null) {
            ids.add(top.id());
            nodes.stream().filter(n -> top.id().equals(n.parentId())).forEach(n -> ids.add(n.id()));
        }
        return ids;
    }

    private String parentCode(ExpertCategory node) {
        return node.parentId() == null ? null : byId.get(node.parentId()).code();
    }
}
