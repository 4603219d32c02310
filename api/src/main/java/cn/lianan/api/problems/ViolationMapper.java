package cn.lianan.api.problems;

import jakarta.annotation.Priority;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** Takes violations away from the server's own mapper, which answers in its own format. */
@Provider
@Priority(1)
public class ViolationMapper implements ExceptionMapper<ValidationException> {

    @Context
    Providers providers;

    @Override
    public Response toResponse(ValidationException violated) {
        return providers.getExceptionMapper(Throwable.class).toResponse(violated);
    }
}
