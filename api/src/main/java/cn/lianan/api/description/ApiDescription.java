package cn.lianan.api.description;

import cn.lianan.api.http.MergePatch;
import cn.lianan.api.idempotency.ClaimKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Finishes what the server's scan of the annotations leaves open or gets wrong: schemas, ids in paths, uploads and patches,
 * the Idempotency-Key, and the problems that operations have in common.
 */
public class ApiDescription implements OASFilter {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        DescribedTypes.ALL.forEach(type -> schemas.put(RecordSchemas.name(type), RecordSchemas.of(type)));
        description.getComponents().setSchemas(schemas);
        description.setServers(List.of(OASFactory.createServer().url("/").description("The host's district")));
        if (description.getTags() != null) {
            // each class repeats its tag without the words
            description.setTags(description.getTags().stream()
                    .filter(tag -> tag.getDescription() != null)
                    .toList());
        }
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> finish(path, method, operation)));
    }

    private static void finish(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(p -> p.getIn() == Parameter.In.PATH)
                    .forEach(ApiDescription::pathParameter);
        }
        if (method == PathItem.HttpMethod.POST && operation.getResponses().getAPIResponse("201") != null) {
            operation.addParameter(OASFactory.createParameter()
                    .in(Parameter.In.HEADER)
                    .name(ClaimKey.HEADER)
                    .description(ClaimKey.DESCRIPTION)
                    .schema(RecordSchemas.string(null).maxLength(200)));
        }
        if (path.endsWith("/expert-imports")) {
            operation.setRequestBody(
                    OASFactory.createRequestBody().required(true).content(upload()));
        }
        if (method == PathItem.HttpMethod.PATCH) {
            operation.setRequestBody(
                    OASFactory.createRequestBody().required(true).content(patch()));
        }
        CommonAnswers.add(path, method, operation);
    }

    private static void pathParameter(Parameter parameter) {
        parameter.setRequired(true);
        if ("id".equals(parameter.getName())) {
            parameter.setSchema(RecordSchemas.string("uuid"));
        }
    }

    private static Content upload() {
        Schema form = OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .addProperty("file", RecordSchemas.string("binary").description("The roster as .xlsx, 20 MB at most"))
                .addRequired("file");
        return OASFactory.createContent()
                .addMediaType(
                        "multipart/form-data", OASFactory.createMediaType().schema(form))
                .addMediaType(XLSX, OASFactory.createMediaType().schema(RecordSchemas.string("binary")));
    }

    private static Content patch() {
        Map<String, Object> example = Map.of("post", "总工程师", "personal", Map.of("phone", "13800005678"));
        Content content = OASFactory.createContent();
        for (String type : List.of(MergePatch.MEDIA_TYPE, "application/json")) {
            content.addMediaType(
                    type,
                    OASFactory.createMediaType()
                            .schema(RecordSchemas.reference("ExpertEntry"))
                            .example(example));
        }
        return content;
    }
}
