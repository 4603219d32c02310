/**
 * The expert library 应急专家库 for programs: list, register, read, change, appoint, suspend, release; the catalogue; rosters
 * in and out as .xlsx. Full personal data is a resource of its own, each reading of which is audited.
 */
package cn.lianan.api.experts;
