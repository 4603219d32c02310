package cn.lianan.portal.server;

import java.util.UUID;

/** What registering an expert leaves behind. */
final class Traces {

    private Traces() {}

    /** Counts the expert, its audit lines and its events. */
    static String of(UUID id) {
        return """
                select (select count(*) from experts_expert where id = '%1$s'),
                       (select count(*) from audit_line where subject_id = '%1$s'),
                       (select count(*) from outbox_event where subject_id = '%1$s')"""
                .formatted(id);
    }
}
