/**
 * The portal for other programs: REST at {@code /api/v1}, described at {@code /openapi}.
 *
 * <p>A package a feature, as in the domain; {@code http}, {@code problems} and {@code idempotency} are the edge that all
 * share. Resources hold no rules: they read the request, call a use case and put its answer into words of HTTP. Which
 * district is meant is told by the host alone.
 */
package cn.lianan.api;
