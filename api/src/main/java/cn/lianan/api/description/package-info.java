/** What {@code /openapi} says beyond the annotations: the error answers that operations have in common. */
package cn.lianan.api.description;
