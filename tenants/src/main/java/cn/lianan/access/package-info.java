/**
 * Who acts, and whether they may: {@link cn.lianan.access.CurrentUser}, the roles of a district, and the gate
 * {@link cn.lianan.access.Allowed} that stands before every use case, so that screen, API and jobs pass the same one.
 */
package cn.lianan.access;
