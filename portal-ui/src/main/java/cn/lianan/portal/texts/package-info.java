/** The portal's words: the bundles (Chinese by default, English second) and the reader's choice between them. */
package cn.lianan.portal.texts;
