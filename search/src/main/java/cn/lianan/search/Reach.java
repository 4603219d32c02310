package cn.lianan.search;

import cn.lianan.finding.SearchUnavailableException;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;

/** Tells a server that cannot answer (try again later) from one that refuses what we said (a mistake of ours). */
final class Reach {

    /** Something asked of the server. */
    interface Call<T> {
        T answer() throws IOException;
    }

    private Reach() {}

    static <T> T of(Call<T> call) {
        try {
            return call.answer();
        } catch (ElasticsearchException e) {
            if (isOut(e.status())) {
                throw new SearchUnavailableException(e);
            }
            throw e;
        } catch (IOException e) {
            throw new SearchUnavailableException(e);
        }
    }

    /** 404: the index is missing. 401 and 403: not let in. 429: overloaded. From 500: broken, or a proxy before it. */
    static boolean isOut(int status) {
        return status == 401 || status == 403 || status == 404 || status == 408 || status == 429 || status >= 500;
    }
}
