/** The region's own page: the list of districts, public. Everything else lives in a district's portal. */
package cn.lianan.region;
