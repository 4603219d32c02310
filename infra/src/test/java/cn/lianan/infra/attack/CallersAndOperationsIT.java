package cn.lianan.infra.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianan.infra.running.Caller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may call what, on the host of Rongchang, as one table. */
class CallersAndOperationsIT {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # path,                           anonymous, resident, luzhou-officer, rongchang-hall, rongchang-town, rongchang-officer, rongchang-admin
            /api/v1/districts,                200,       200,      200,            200,            200,            200,               200
            /api/v1/expert-categories,        200,       200,      200,            200,            200,            200,               200
            /api/v1/search?q=水,               200,       200,      200,            200,            200,            200,               200
            /api/v1/experts,                  401,       403,      403,            403,            200,            200,               200
            /api/v1/experts.xlsx,             401,       403,      403,            403,            403,            200,               200
            """)
    void answersAsTheTableSays(
            String path, int anonymous, int resident, int foreigner, int hall, int town, int officer, int admin) {
        String encoded = path.replace("水", "%E6%B0%B4");
        assertThat(new int[] {
                    Caller.anonymous().get("rongchang", encoded).statusCode(),
                    status("resident", encoded),
                    status("luzhou-officer", encoded),
                    status("rongchang-hall", encoded),
                    status("rongchang-town", encoded),
                    status("rongchang-officer", encoded),
                    status("rongchang-admin", encoded)
                })
                .as(path)
                .containsExactly(anonymous, resident, foreigner, hall, town, officer, admin);
    }

    private static int status(String account, String path) {
        return Caller.as(account).get("rongchang", path).statusCode();
    }
}
