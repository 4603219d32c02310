/**
 * Catches the mail of the local run instead of sending it, and shows it as a small web page, so that a newcomer can follow
 * an invitation to its end. Mail is kept in memory only; everything in it is foreign text and escaped.
 */
package cn.lianan.infra.mail;
