package cn.lianan.api.http;

import cn.lianan.api.problems.ProblemException;
import cn.lianan.api.problems.ProblemType;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;

/** Reads JSON bodies into records, strictly ({@link RecordReader}); a {@link MergePatch} stays as it is until it is applied. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Object> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonObject object = object(text(body.readAllBytes()));
        return (Class<?>) type == MergePatch.class ? new MergePatch(object) : RecordReader.read(object, type);
    }

    static JsonObject object(String text) {
        if (text.isBlank()) {
            throw new ProblemException(ProblemType.INVALID_BODY, null, "body.missing");
        }
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw new ProblemException(ProblemType.INVALID_BODY, null, "body.notObject");
            }
            JsonObject object = parser.getObject();
            // throws when something follows the object
            parser.hasNext();
            return object;
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw new ProblemException(ProblemType.INVALID_BODY, null, "body.notJson");
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(ProblemType.INVALID_BODY, null, "body.notJson");
        }
    }
}
