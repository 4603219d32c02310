package cn.lianan.search;

import cn.lianan.access.Role;
import cn.lianan.finding.Audience;
import cn.lianan.finding.Document;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes documents for tests; what is not said is ordinary: an expert of Rongchang, seen by its officers. */
record ADocument(Document made) {

    static ADocument called(String title) {
        return new ADocument(new Document(
                "expert",
                UUID.randomUUID(),
                "rongchang",
                1,
                title,
                "",
                "",
                List.of(),
                Set.of(Audience.token("rongchang", Role.OFFICER)),
                Instant.parse("2026-05-12T06:28:00Z")));
    }

    ADocument kind(String kind) {
        return with(kind, made.id(), made.version(), made.summary(), made.text(), made.topics(), made.audience());
    }

    ADocument id(UUID id) {
        return with(made.kind(), id, made.version(), made.summary(), made.text(), made.topics(), made.audience());
    }

    ADocument version(long version) {
        return with(made.kind(), made.id(), version, made.summary(), made.text(), made.topics(), made.audience());
    }

    ADocument summary(String summary) {
        return with(made.kind(), made.id(), made.version(), summary, made.text(), made.topics(), made.audience());
    }

    ADocument text(String text) {
        return with(made.kind(), made.id(), made.version(), made.summary(), text, made.topics(), made.audience());
    }

    ADocument topics(String... topics) {
        List<String> list = List.of(topics);
        return with(made.kind(), made.id(), made.version(), made.summary(), made.text(), list, made.audience());
    }

    ADocument seenBy(String... tokens) {
        Set<String> set = Set.of(tokens);
        return with(made.kind(), made.id(), made.version(), made.summary(), made.text(), made.topics(), set);
    }

    ADocument of(String district) {
        Document m = made;
        return new ADocument(new Document(
                m.kind(),
                m.id(),
                district,
                m.version(),
                m.title(),
                m.summary(),
                m.text(),
                m.topics(),
                m.audience(),
                m.updatedAt()));
    }

    ADocument updated(Instant at) {
        Document m = made;
        return new ADocument(new Document(
                m.kind(),
                m.id(),
                m.district(),
                m.version(),
                m.title(),
                m.summary(),
                m.text(),
                m.topics(),
                m.audience(),
                at));
    }

    private ADocument with(
            String kind,
            UUID id,
            long version,
            String summary,
            String text,
            List<String> topics,
            Set<String> audience) {
        return new ADocument(new Document(
                kind, id, made.district(), version, made.title(), summary, text, topics, audience, made.updatedAt()));
    }
}
