package cn.lianan.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.SimpleJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;

/** The connection to the search server. It connects when first used, so the portal starts without the server. */
@ApplicationScoped
class SearchConnection {

    /** A search that takes longer than this, in milliseconds, is worth less than the titles from the database. */
    static final int TIMEOUT = 3_000;

    @Inject
    @ConfigProperty(name = "portal.search.url")
    String url;

    @Inject
    @ConfigProperty(name = "portal.search.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "portal.search.password")
    Optional<String> password;

    @Produces
    @Singleton
    ElasticsearchClient open() {
        return to(url, user.map(name -> basic(name, password.orElse(""))));
    }

    void close(@Disposes ElasticsearchClient client) throws IOException {
        client._transport().close();
    }

    static ElasticsearchClient to(String url, Optional<Header> login) {
        URI uri = URI.create(url);
        RestClientBuilder builder = RestClient.builder(new HttpHost(uri.getHost(), uri.getPort(), uri.getScheme()))
                .setRequestConfigCallback(c -> c.setConnectTimeout(TIMEOUT).setSocketTimeout(TIMEOUT));
        if (uri.getPath().length() > 1) {
            builder.setPathPrefix(uri.getPath());
        }
        login.ifPresent(header -> builder.setDefaultHeaders(new Header[] {header}));
        return new ElasticsearchClient(new RestClientTransport(builder.build(), new SimpleJsonpMapper()));
    }

    static Header basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
}
