package cn.lianan.experts;

/**
 * A group 专业大类 or a specialty 专业类别.
 *
 * @param code stable code, the same in every district for the standard ones
 * @param parent code of the group; null for a group
 * @param name Chinese name
 * @param nameEn English name; null for a district's own
 * @param own whether the district added it itself
 */
public record CategoryLine(String code, String parent, String name, String nameEn, boolean own) {}
