/**
 * The expert library on screen: the list, an expert's page, the form, and the wizard that takes in a roster. The rules are
 * those of {@code cn.lianan.experts}; what a use case refuses is shown beside the field it concerns.
 */
package cn.lianan.portal.experts;
