/** The districts of the alliance. Public, on every host. */
package cn.lianan.api.region;
