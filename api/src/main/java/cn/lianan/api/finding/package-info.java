/** Search for programs: the same hits as on screen, with found words marked in safe HTML. */
package cn.lianan.api.finding;
