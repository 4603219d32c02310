/** Who did or saw what, when: one line a deed, written in the deed's own transaction and never changed afterwards. */
package cn.lianan.audit;
