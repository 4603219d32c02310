/** Search on screen: what was found for whoever asks, and the ways to narrow it. What is found is {@code cn.lianan.finding}'s word. */
package cn.lianan.portal.finding;
