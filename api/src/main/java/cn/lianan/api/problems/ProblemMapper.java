package cn.lianan.api.problems;

import cn.lianan.outcomes.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The one place where an exception becomes an answer. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** Media type of every answer that is not a success. */
    public static final String PROBLEM_JSON = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final int FIRST_ERROR = 400;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < FIRST_ERROR) {
            return web.getResponse();
        }
        Locale language = Words.language(headers);
        Problem problem = Translate.translate(thrown)
                .map(p -> problem(p.type(), p.reasons(), language))
                .orElseGet(() -> incident(thrown, language));
        Response.ResponseBuilder answer = Response.status(problem.status())
                .entity(problem)
                .type(MediaType.valueOf(PROBLEM_JSON).withCharset("UTF-8"))
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (problem.status() == ProblemType.SIGN_IN_REQUIRED.status()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (thrown instanceof WebApplicationException web) {
            web.getResponse().getAllowedMethods().stream()
                    .sorted()
                    .reduce((a, b) -> a + ", " + b)
                    .ifPresent(methods -> answer.header(HttpHeaders.ALLOW, methods));
        }
        return answer.build();
    }

    private Problem problem(ProblemType type, List<Refusal> reasons, Locale language) {
        List<Problem.FieldError> errors = reasons.stream()
                .map(r -> new Problem.FieldError(r.field(), Words.text(language, r)))
                .toList();
        String detail = errors.isEmpty()
                ? Words.text(language, type.detailKey())
                : errors.stream()
                        .map(Problem.FieldError::message)
                        .distinct()
                        .collect(Collectors.joining(Words.text(language, "problem.and")));
        return new Problem(
                type.uri(), Words.text(language, type.titleKey()), type.status(), detail, path(), errors, null);
    }

    private Problem incident(Throwable thrown, Locale language) {
        ProblemType type = ProblemType.INTERNAL;
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, "Incident " + number, thrown);
        String detail = Words.text(language, type.detailKey(), number);
        return new Problem(
                type.uri(), Words.text(language, type.titleKey()), type.status(), detail, path(), List.of(), number);
    }

    private String path() {
        return uri.getRequestUri().getRawPath();
    }
}
