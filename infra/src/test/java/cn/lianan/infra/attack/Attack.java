package cn.lianan.infra.attack;

import cn.lianan.infra.running.Caller;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries every operation with every foreign id as one caller on one host, and tells what it got that it should not. */
record Attack(String who, Caller caller, String host, Set<String> open) {

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    List<String> run(List<Operation> operations) {
        List<String> findings = new ArrayList<>();
        for (Operation operation : operations) {
            List<String> ids = operation.hasParameter() ? Victim.ids() : List.of("");
            for (String id : ids) {
                HttpResponse<byte[]> answer = send(operation, operation.with(id));
                boolean mayAnswer = open.contains(operation.toString());
                if (!mayAnswer && !REFUSED.contains(answer.statusCode())) {
                    findings.add(who + ": " + operation + " answered " + answer.statusCode());
                }
                String body = new String(answer.body(), StandardCharsets.UTF_8);
                Victim.BYTES.stream()
                        .filter(body::contains)
                        .forEach(leak -> findings.add(who + ": " + operation + " leaked " + leak));
            }
        }
        return findings;
    }

    private HttpResponse<byte[]> send(Operation operation, String path) {
        Map<String, String> headers = new HashMap<>();
        headers.put("If-Match", "\"0\"");
        byte[] body = null;
        if (operation.mediaType() != null) {
            headers.put("Content-Type", operation.mediaType());
            body = operation.body().getBytes(StandardCharsets.UTF_8);
            if (operation.mediaType().startsWith("multipart")) {
                headers.put("Content-Type", "multipart/form-data; boundary=x");
                body =
                        ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\nPK\r\n--x--\r\n")
                                .getBytes(StandardCharsets.UTF_8);
            }
        }
        String query =
                path.contains("search") ? "?q=" + java.net.URLEncoder.encode(Victim.NAME, StandardCharsets.UTF_8) : "";
        return caller.call(host, operation.method(), path + query, body, headers);
    }
}
