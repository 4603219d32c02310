package cn.lianan.api.problems;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** Takes failed commits away from the server's own mapper, which throws them on into a page of HTML. */
@Provider
@Priority(1)
public class RollbackMapper implements ExceptionMapper<TransactionalException> {

    @Context
    Providers providers;

    @Override
    public Response toResponse(TransactionalException failed) {
        return providers.getExceptionMapper(Throwable.class).toResponse(failed);
    }
}
