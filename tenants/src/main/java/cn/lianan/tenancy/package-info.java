/**
 * Districts and the walls between them.
 *
 * <p>A tenant is a district. {@link cn.lianan.tenancy.CurrentDistrict} holds the one that the request, job or event acts
 * in; without it every query is an error. Entities are one of the four {@link cn.lianan.tenancy.EntityKind kinds}, which
 * are also the four kinds of row-level policy (db/migration, {@code wall.build}). Only
 * {@link cn.lianan.tenancy.AcrossDistricts} walks from district to district, and only the callers that a test lists may use it.
 */
package cn.lianan.tenancy;
