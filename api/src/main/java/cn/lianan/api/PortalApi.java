package cn.lianan.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API's root. Resources and providers are found by their annotations. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "联安 Lian'an",
                        version = "1",
                        description =
                                """
                        应急管理区域联动平台接口。The district is the one whose host is asked, \
                        such as `http://rongchang.localhost:8080`; another district's things are not found there.

                        - **Sign in** with a bearer token of the realm `lianan`; public operations need none.
                        - **Lists** answer `{"items": […], "next": "cursor"}`; pass `next` as `after` until it is null.
                        - **Changes** carry the ETag that was read in `If-Match`: 428 without, 412 when somebody else was faster.
                        - **Creating** requests may carry an `Idempotency-Key`; a repeated one gets the first reply again.
                        - **Errors** are `application/problem+json` (RFC 9457) in Chinese or, with `Accept-Language: en`, English; \
                        their types are explained at `/api/v1/problems`.
                        - **Times** are UTC in ISO 8601; ids are UUIDs. Fields that do not exist are refused, not ignored.
                        """),
        tags = {
            @Tag(name = "experts", description = "应急专家库 The district's library of experts"),
            @Tag(name = "expert-categories", description = "专业目录 Groups and specialties"),
            @Tag(name = "search", description = "搜索 Search across everything the caller may see"),
            @Tag(name = "districts", description = "成员区县 The districts of the alliance"),
            @Tag(name = "problems", description = "问题类型 What error answers mean")
        })
@SecurityScheme(
        securitySchemeName = PortalApi.BEARER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of the realm `lianan`, audience `portal`.")
public class PortalApi extends Application {

    /** Name of the security scheme in the description. */
    public static final String BEARER = "bearer";

    @Override
    public Map<String, Object> getProperties() {
        // the description is at /openapi; Jersey would offer a second one, in a format of its own
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
