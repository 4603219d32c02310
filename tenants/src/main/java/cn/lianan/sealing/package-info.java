/**
 * Personal data at rest: sealed with AES-GCM under a key that is named beside it, so that keys can be changed, and found
 * again by a keyed hash, so that nobody needs to read what is only compared.
 */
package cn.lianan.sealing;
