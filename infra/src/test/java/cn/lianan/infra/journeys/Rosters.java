package cn.lianan.infra.journeys;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A roster as a bureau keeps it, with a title, a note, and two faults. The people are invented. */
final class Rosters {

    private static final String[] HEADER = {"序号", "姓名", "工作单位", "职称", "专业大类", "专业类别", "擅长领域", "手机"};
    private static final String[][] ROWS = {
        {"1", "云雁一", "荣昌区水利局", "高级工程师", "自然灾害", "防汛抗旱", "水库大坝安全、山洪预警", "19900008101"},
        {"2", "云雁二", "荣昌区规划和自然资源局", "工程师", "自然灾害", "地质灾害", "滑坡、崩塌勘查与监测", "19900008102"},
        {"3", "云雁三", "荣昌区消防救援支队", "工程师", "事故灾难", "消防", "高层建筑灭火", "199-12"},
        {"4", "", "荣昌区气象局", "工程师", "自然灾害", "气象", "强对流预警", "19900008104"},
    };

    private Rosters() {}

    static Path write() throws IOException {
        Path file = Files.createTempFile("roster", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "test", "1.0");
            Worksheet sheet = workbook.newWorksheet("专家库");
            sheet.value(0, 0, "荣昌区应急管理专家库登记表");
            sheet.value(1, 0, "填报单位：应急管理局");
            for (int column = 0; column < HEADER.length; column++) {
                sheet.value(2, column, HEADER[column]);
                for (int row = 0; row < ROWS.length; row++) {
                    sheet.value(3 + row, column, ROWS[row][column]);
                }
            }
            workbook.finish();
        }
        return file;
    }
}
