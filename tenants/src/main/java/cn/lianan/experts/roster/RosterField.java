package cn.lianan.experts.roster;

/** The columns of a roster that the library takes in, in the order in which an export shows them. */
public enum RosterField {
    NAME("姓名", 50),
    GENDER("性别", 20),
    BIRTH("出生年月", 40),
    IDENTITY_NUMBER("身份证号", 40),
    EMPLOYER("工作单位", 200),
    POSITION("职务", 100),
    TITLE("职称", 100),
    GROUP("专业大类", 200),
    SPECIALTY("专业类别", 200),
    EXPERTISE("专业特长", 1000),
    PHONE("联系电话", 100),
    MAIL("电子邮箱", 254),
    REMARKS("备注", 1000);

    private final String header;
    private final int longest;

    RosterField(String header, int longest) {
        this.header = header;
        this.longest = longest;
    }

    /** The header word of an export; Chinese whatever the reader's language, so that the file can be read back. */
    public String header() {
        return header;
    }

    /** Most characters that a cell may hold. */
    public int longest() {
        return longest;
    }
}
