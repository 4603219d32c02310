/**
 * Finding with Elasticsearch: the index behind {@link cn.lianan.finding.SearchIndex}.
 *
 * <p>One index stands behind the alias {@code portal}. Every thing is one document, named by its kind and id, with the
 * version that the database gave it. What a query may find is cut down to the caller's audience in
 * {@link cn.lianan.search.Asking}, the only class that reads from the index. Chinese is found by single characters and pairs
 * of them, which needs no plug-in and works on any Elasticsearch 8.19.
 */
package cn.lianan.search;
