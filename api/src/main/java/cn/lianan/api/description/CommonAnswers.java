package cn.lianan.api.description;

import cn.lianan.api.problems.ProblemMapper;
import cn.lianan.api.problems.ProblemType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation may answer with; which ones follows from how it is asked. */
final class CommonAnswers {

    private CommonAnswers() {}

    static void add(String path, PathItem.HttpMethod method, Operation operation) {
        Map<Integer, List<ProblemType>> byStatus = problems(path, method, operation).stream()
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach(
                (status, types) -> operation.getResponses().addAPIResponse(Integer.toString(status), answer(types)));
    }

    static Set<ProblemType> problems(String path, PathItem.HttpMethod method, Operation operation) {
        Set<ProblemType> types = EnumSet.of(ProblemType.NOT_ACCEPTABLE, ProblemType.INTERNAL);
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            types.addAll(EnumSet.of(ProblemType.SIGN_IN_REQUIRED, ProblemType.NOT_ALLOWED));
        }
        if (path.contains("{")) {
            types.add(ProblemType.NOT_FOUND);
        }
        if (has(operation, Parameter.In.QUERY, null)) {
            types.add(ProblemType.INVALID_PARAMETER);
        }
        if (has(operation, Parameter.In.QUERY, "after")) {
            types.add(ProblemType.DAMAGED_CURSOR);
        }
        if (has(operation, Parameter.In.HEADER, "If-Match")) {
            types.addAll(EnumSet.of(ProblemType.STALE, ProblemType.IF_MATCH_REQUIRED));
        }
        if (has(operation, Parameter.In.HEADER, "Idempotency-Key")) {
            types.addAll(EnumSet.of(ProblemType.KEY_IN_USE, ProblemType.KEY_REUSED));
        }
        if (operation.getRequestBody() != null) {
            types.addAll(
                    EnumSet.of(ProblemType.INVALID_BODY, ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE));
        }
        if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PATCH) {
            types.addAll(EnumSet.of(ProblemType.REFUSED, ProblemType.CONFLICT));
        }
        return types;
    }

    private static boolean has(Operation operation, Parameter.In in, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(p -> p.getIn() == in && (name == null || name.equals(p.getName())));
    }

    private static APIResponse answer(List<ProblemType> types) {
        String words = types.stream()
                .map(type -> "[" + type.slug() + "](" + type.uri() + ")")
                .collect(Collectors.joining(", "));
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemMapper.PROBLEM_JSON,
                                OASFactory.createMediaType().schema(RecordSchemas.reference("Problem"))));
    }
}
