/**
 * The expert library of a district 应急专家库.
 *
 * <p>States: candidate → appointed → suspended / left; suspended → appointed; left is the end. Every step is kept with
 * who, when and why. What a directory line shows is in {@link cn.lianan.experts.Expert}; identity number, phone, mail and
 * birth are personal: a table of their own, sealed, masked in lists, shown in full by
 * {@link cn.lianan.experts.RevealPersonalData} only, which leaves an audit line.
 *
 * <p>The catalogue has two levels, groups 专业大类 and specialties 专业类别; a district may add specialties of its own.
 * Rosters come and go as .xlsx: see {@link cn.lianan.experts.roster}.
 */
package cn.lianan.experts;
