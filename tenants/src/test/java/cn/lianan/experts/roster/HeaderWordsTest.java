package cn.lianan.experts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which field a header means, as it is typed. */
class HeaderWordsTest {
    @ParameterizedTest
    @CsvSource({
        "姓　名, NAME",
        "'姓\n名', NAME",
        "*姓名, NAME",
        "姓名：, NAME",
        "姓名*, NAME",
        "★姓名（必填）, NAME",
        "专家姓名, NAME",
        "姓名 Name, NAME",
        "NAME, NAME",
        "Full Name, NAME",
        "1.姓名, NAME",
        "性 别, GENDER",
        "性别（男/女）, GENDER",
        "Sex, GENDER",
        "出生日期, BIRTH",
        "出生年月日, BIRTH",
        "生日, BIRTH",
        "出生时间, BIRTH",
        "'出生年月\n(如1975.03)', BIRTH",
        "Date of Birth, BIRTH",
        "公民身份号码, IDENTITY_NUMBER",
        "身份证号码, IDENTITY_NUMBER",
        "身份证件号码, IDENTITY_NUMBER",
        "证件号码, IDENTITY_NUMBER",
        "身份证号（18位）, IDENTITY_NUMBER",
        "ID No., IDENTITY_NUMBER",
        "本人身份证号码, IDENTITY_NUMBER",
        "单位, EMPLOYER",
        "所在单位, EMPLOYER",
        "单位名称, EMPLOYER",
        "工作单位及职务, EMPLOYER",
        "单位及职务, EMPLOYER",
        "现工作单位, EMPLOYER",
        "单位、职务, EMPLOYER",
        "Organization, EMPLOYER",
        "行政职务, POSITION",
        "职务/岗位, POSITION",
        "现任职务, POSITION",
        "职务职称, POSITION",
        "Position, POSITION",
        "职称, TITLE",
        "专业技术职务, TITLE",
        "技术职称, TITLE",
        "职称（级别）, TITLE",
        "Title, TITLE",
        "专家类别, GROUP",
        "一级类别, GROUP",
        "大类, GROUP",
        "所属领域, GROUP",
        "类别, GROUP",
        "Group, GROUP",
        "专业, SPECIALTY",
        "专业领域, SPECIALTY",
        "二级类别, SPECIALTY",
        "从事专业, SPECIALTY",
        "所属专业, SPECIALTY",
        "专业类别（二级）, SPECIALTY",
        "Specialty, SPECIALTY",
        "擅长领域, EXPERTISE",
        "特长, EXPERTISE",
        "研究方向, EXPERTISE",
        "擅长, EXPERTISE",
        "专业特长（限50字）, EXPERTISE",
        "手机, PHONE",
        "手机号码, PHONE",
        "联系电话（手机）, PHONE",
        "电话, PHONE",
        "联系方式, PHONE",
        "移动电话, PHONE",
        "手机号, PHONE",
        "手机/电话, PHONE",
        "联系电话1, PHONE",
        "Tel., PHONE",
        "Mobile Phone, PHONE",
        "常用手机号码, PHONE",
        "邮箱, MAIL",
        "E-mail, MAIL",
        "email, MAIL",
        "电子邮件, MAIL",
        "E-mail地址, MAIL",
        "电子邮箱地址, MAIL",
        "QQ邮箱, MAIL",
        "备　注, REMARKS",
        "Remarks, REMARKS"
    })
    void is_understood(String header, RosterField field) {
        assertThat(HeaderMatch.of(header)).map(HeaderMatch::field).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号",
                "年龄",
                "民族",
                "学历",
                "毕业院校及专业",
                "所学专业",
                "紧急联系人姓名",
                "紧急联系人电话",
                "推荐单位",
                "单位地址",
                "单位性质",
                "身份证复印件",
                "是否党员",
                "应急管理专家库登记表",
                "填报单位:应急管理局",
                "甲测一",
                "参加工作时间",
                "出生地"
            })
    void is_none_of_ours(String header) {
        assertThat(HeaderMatch.of(header)).isEmpty();
    }

    @Test
    void no_word_stands_for_two_fields() {
        Map<String, RosterField> seen = new HashMap<>();
        HeaderWords.WORDS.forEach((field, words) -> words.forEach(
                word -> assertThat(seen.putIfAbsent(word, field)).as(word).isNull()));
    }

    @Test
    void every_field_is_found_by_the_word_of_an_export() {
        for (RosterField field : RosterField.values()) {
            assertThat(HeaderMatch.of(field.header()))
                    .contains(new HeaderMatch(field, field == RosterField.PHONE ? 8 : 0));
        }
    }
}
