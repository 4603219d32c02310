package cn.lianan.portal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With neither Keycloak nor Elasticsearch the portal stays open, and says what is not possible now. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeycloakDownIT {

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ArquillianResource
    URL server;

    @Deployment(testable = false)
    static WebArchive portal() {
        return PackedPortal.war();
    }

    @Test
    void thePortalIsOpen() throws Exception {
        HttpResponse<String> home = get("rongchang.localhost", "/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("荣昌");
    }

    @Test
    void signingInSaysThatItIsNotPossibleNow() throws Exception {
        HttpResponse<String> login = get("rongchang.localhost", "/login");
        assertThat(login.statusCode()).isEqualTo(503);
        assertThat(login.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(login.body()).contains("<html lang=\"zh").contains("暂时无法登录");
    }

    @Test
    void aHostThatIsNobodysIsAPlain404() throws Exception {
        HttpResponse<String> nobodys = get("elsewhere.example", "/");
        assertThat(nobodys.statusCode()).isEqualTo(404);
        assertThat(nobodys.body()).doesNotContain("荣昌");
    }

    @Test
    void programsWithoutATokenAreToldSo() throws Exception {
        HttpResponse<String> experts = get("rongchang.localhost", "/api/v1/experts");
        assertThat(experts.statusCode()).isEqualTo(401);
        assertThat(experts.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void searchLooksThroughTitlesAndSaysSo() throws Exception {
        HttpResponse<String> hits = get("rongchang.localhost", "/api/v1/search?q=dam");
        assertThat(hits.statusCode()).isEqualTo(200);
        assertThat(hits.body()).contains("\"titlesOnly\":true");
    }

    /** Asks the server in the name of a host, which no name service has to know. */
    private HttpResponse<String> get(String host, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path))
                .header("Host", host + ":" + server.getPort())
                .header("Accept-Language", "zh-CN")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
