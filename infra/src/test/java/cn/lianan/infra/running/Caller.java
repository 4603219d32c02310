package cn.lianan.infra.running;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Somebody who calls the API: nobody in particular, or a demo account with its bearer token. */
public final class Caller {

    static {
        // Java, unlike browsers, may not resolve *.localhost: calls go to localhost and name the host themselves
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration RENEW_AFTER = Duration.ofMinutes(3);

    private final String account;
    private String token;
    private Instant tokenSince;

    private Caller(String account) {
        this.account = account;
    }

    public static Caller anonymous() {
        return new Caller(null);
    }

    public static Caller as(String account) {
        return new Caller(account);
    }

    /** Calls an operation on the host of a district ("" is the region). Headers win over what is set here. */
    public HttpResponse<byte[]> call(
            String district, String method, String path, byte[] body, Map<String, String> headers) {
        String host = district.isEmpty() ? "localhost" : district + ".localhost";
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RunningPortal.get().at("localhost") + path))
                .header("Host", URI.create(RunningPortal.get().at(host)).getAuthority())
                .timeout(Duration.ofSeconds(120))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        if (account != null) {
            request.setHeader("Authorization", "Bearer " + token());
        }
        return send(request.build());
    }

    public HttpResponse<byte[]> get(String district, String path) {
        return call(district, "GET", path, null, Map.of());
    }

    public HttpResponse<byte[]> post(String district, String path, String json) {
        return call(
                district,
                "POST",
                path,
                json.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/json"));
    }

    private synchronized String token() {
        if (token == null || tokenSince.plus(RENEW_AFTER).isBefore(Instant.now())) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RunningPortal.get().keycloak() + "/realms/lianan/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "grant_type=password&client_id=portal-cli&username=" + account + "&password=demo"))
                    .build();
            String answer = new String(send(request).body(), java.nio.charset.StandardCharsets.UTF_8);
            token = Json.createReader(new StringReader(answer)).readObject().getString("access_token");
            tokenSince = Instant.now();
        }
        return token;
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
