package cn.lianan.api.http;

import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading where a body grows too long, whatever its Content-Length said. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class BodyLimit implements ContainerRequestFilter {

    /** Bytes of a file: 20 MB. */
    public static final long FILE = 20L * 1024 * 1024;

    /** Bytes of the form around a file. */
    private static final long FORM = 16L * 1024;

    /** Bytes of any other body. */
    public static final long PLAIN = 1024L * 1024;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean large = resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(LargeBody.class);
        long limit = large ? FILE + FORM : PLAIN;
        if (request.getLength() > limit) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }

    /** Gives at most so many bytes. */
    static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ProblemException(ProblemType.TOO_LARGE);
            }
        }
    }
}
