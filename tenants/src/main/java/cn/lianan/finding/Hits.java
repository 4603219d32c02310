package cn.lianan.finding;

import java.util.List;
import java.util.Map;

/**
 * A page of results.
 *
 * @param items the hits, best first
 * @param total how many there are in all
 * @param facets name of the facet ({@code kind}, {@code district}, {@code topic}) to value to count, most frequent first
 * @param next cursor of the next page, or null
 * @param titlesOnly true when the index was out of reach and only titles were looked through
 */
public record Hits(
        List<Hit> items, long total, Map<String, Map<String, Long>> facets, String next, boolean titlesOnly) {}
