package cn.lianan.experts.roster;

import cn.lianan.experts.roster.CategoryCatalogue.Category;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of the tests: five groups and their specialties, codes such as 自然灾害/气象. */
final class Catalogue {
    private Catalogue() {}

    static CategoryCatalogue ofTests() {
        List<Category> categories = new ArrayList<>();
        group(categories, "事故灾难", "危险化学品", "非煤矿山", "工贸", "建设施工", "特种设备", "消防", "道路交通", "其他");
        group(categories, "自然灾害", "地震", "地质灾害", "防汛抗旱", "森林防火", "气象", "其他");
        group(categories, "公共卫生", "医疗救护", "动植物防疫", "食品药品");
        group(categories, "社会安全", "信息通信");
        group(categories, "综合管理", "法规宣传");
        categories.add(new Category("自然灾害/雷电、风雹", "自然灾害", "雷电、风雹", List.of("防雷")));
        return new CategoryCatalogue(categories);
    }

    private static void group(List<Category> categories, String name, String... specialties) {
        categories.add(new Category(name, null, name));
        for (String specialty : specialties) {
            categories.add(new Category(name + "/" + specialty, name, specialty));
        }
    }
}
