package cn.lianan.idempotency;

/**
 * The answer to a creating request.
 *
 * @param status HTTP status
 * @param location address of what was created, or null
 * @param etag its version as the caller sees it, or null
 * @param body the body, or null
 */
public record Reply(int status, String location, String etag, String body) {}
