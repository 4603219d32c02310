package cn.lianan.api.experts;

import cn.lianan.api.http.BodyLimit;
import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import cn.lianan.api.problems.Words;
import cn.lianan.experts.ImportRoster;
import cn.lianan.experts.RosterPreview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** What both ways of uploading a roster have in common. */
@RequestScoped
public class TakeRoster {

    @Inject
    ImportRoster roster;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    Response answer(ImportMode mode, String fileName, InputStream file) throws IOException {
        byte[] content = file.readAllBytes();
        if (content.length > BodyLimit.FILE) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        UUID id = roster.open(fileName, content).fold(done -> done, refusals -> {
            throw ProblemException.refused(refusals);
        });
        RosterPreview result = mode == ImportMode.COMMIT ? commit(id) : roster.preview(id);
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(RosterBody.of(result, Words.language(headers)))
                .build();
    }

    private RosterPreview commit(UUID id) {
        return roster.commit(id, rows -> {}).fold(done -> done, refusals -> {
            roster.discard(id);
            throw ProblemException.refused(refusals);
        });
    }
}
