/**
 * The shared edge: the gate before every operation, reading bodies strictly, parameters, cursors, ETags, and the headers
 * of every answer.
 */
package cn.lianan.api.http;
