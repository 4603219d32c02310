package cn.lianan.experts.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words that districts put over their columns, the most telling first: it wins when two columns fit one field. */
final class HeaderWords {
    /** Columns that need not be mentioned when they are left out: numbering, and what only an export writes. */
    static final List<String> SILENT = List.of("序号", "编号", "序", "no", "#", "行号", "状态", "聘任编号");

    static final Map<RosterField, List<String>> WORDS = words();

    private HeaderWords() {}

    private static Map<RosterField, List<String>> words() {
        Map<RosterField, List<String>> words = new EnumMap<>(RosterField.class);
        words.put(RosterField.NAME, split("姓名 专家姓名 名字 人员姓名 真实姓名 成员姓名 专家名称 专家 name fullname expertname expert"));
        words.put(RosterField.GENDER, split("性别 男女 gender sex"));
        words.put(
                RosterField.BIRTH,
                split("出生年月 出生日期 出生年月日 出生时间 出生 生日 生年月日 出生年份月份 dateofbirth birthdate birthday birth dob birthmonth"));
        words.put(
                RosterField.IDENTITY_NUMBER,
                split("身份证号 身份证号码 公民身份号码 公民身份证号码 居民身份证号码 居民身份证号 身份证件号码 身份证件号 身份号码 身份证 居民身份证"
                        + " 证件号码 证件号 有效证件号码 idnumber idno idcard idcardno idcardnumber identitynumber identityno"
                        + " citizenid nationalid"));
        words.put(
                RosterField.EMPLOYER,
                split("工作单位 单位名称 所在单位 现工作单位 单位 就职单位 任职单位 服务单位 所属单位 工作单位名称 工作单位全称 单位全称 所在单位名称 现所在单位"
                        + " 工作单位及职务 单位及职务 工作单位和职务 单位职务 工作单位职务 工作单位及部门 单位部门 所在企业 工作机构 机构 employer"
                        + " organization organisation company workunit unit affiliation institution"));
        words.put(
                RosterField.POSITION,
                split("职务 现任职务 行政职务 担任职务 岗位 职位 现职务 任职 岗位职务 职务职称 position jobtitle post duty job"));
        words.put(
                RosterField.TITLE,
                split("职称 专业技术职务 技术职称 专业技术职称 专业职称 职称等级 技术职务 职称级别 专业技术资格 职称名称 技术资格 执业资格 职业资格 职称职务"
                        + " title professionaltitle technicaltitle qualification"));
        words.put(
                RosterField.GROUP,
                split("专业大类 一级类别 一级分类 一级专业 一级 大类 专家类别 专家大类 所属大类 类别大类 所属领域 应急领域 专业门类 门类 专家类型 事件类型 突发事件类型"
                        + " 突发事件类别 灾害类别 灾种大类 专业组别 专业组 专家组 专家组别 专家分组 组别 分组 领域 领域类别 行业领域 行业类别 类别 分类 所属类别"
                        + " group category firstlevel expertgroup field expertcategory"));
        words.put(
                RosterField.SPECIALTY,
                split("专业类别 二级类别 二级分类 二级专业 二级 小类 专业小类 专业 专业领域 所属专业 从事专业 现从事专业 专业方向 专业名称 专业类型 专业分类 细分专业 细分领域"
                        + " 二级领域 具体专业 申报专业 申报类别 主要专业 专家专业 灾种 擅长专业 specialty speciality subcategory secondlevel"
                        + " discipline specialism"));
        words.put(
                RosterField.EXPERTISE,
                split("专业特长 擅长领域 特长 擅长 研究方向 业务专长 专长 专业专长 技术专长 主要研究方向 研究领域 主要专长 擅长方向 专长领域 技术特长 业务特长"
                        + " 熟悉领域 个人专长 擅长专业领域 专业技术特长 从事专业及特长 expertise skills strengths researchfield researcharea"));
        words.put(
                RosterField.PHONE,
                split("手机号码 手机号 手机 移动电话 移动电话号码 联系手机 本人手机 手机电话 联系电话 联系电话号码 联系号码 电话号码 电话 本人电话 联系方式"
                        + " 联系办法 通讯方式 mobile mobilephone mobileno mobilenumber cellphone cell phone phonenumber phoneno"
                        + " telephone tel contact contactnumber 办公电话 单位电话 办公室电话 固定电话 座机 座机号码 固话 家庭电话 住宅电话 宅电"
                        + " officephone landline"));
        words.put(
                RosterField.MAIL,
                split("电子邮箱 电子邮件 邮箱 邮箱地址 电子邮箱地址 电子信箱 邮件地址 邮件 email emailaddress mail mailbox 电邮 qq邮箱"));
        words.put(RosterField.REMARKS, split("备注 备注说明 附注 说明 其他 其它 备考 remarks remark notes note comments comment"));
        return words;
    }

    private static List<String> split(String words) {
        return List.of(words.split(" "));
    }
}
