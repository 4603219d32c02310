package cn.lianan.experts;

import jakarta.validation.constraints.Size;

/**
 * Which experts a list shows.
 *
 * @param words part of the name, employer, title or expertise; blank for all
 * @param category code of a group (with all below it) or specialty; null for all
 * @param state null for all
 */
public record ExpertFilter(@Size(max = 100) String words, @Size(max = 80) String category, ExpertState state) {
    /** Everybody. */
    public static final ExpertFilter ALL = new ExpertFilter(null, null, null);
}
