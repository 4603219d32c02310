/**
 * What every page has: the frame around it ({@link cn.lianan.portal.shell.MainLayout}), the gate before it ({@link
 * cn.lianan.portal.shell.Gate}), the home pages, and the pages for when something is in the way.
 *
 * <p>A view of a feature extends {@link cn.lianan.portal.shell.Screen}, names {@code MainLayout} in its {@code @Route},
 * says with {@code @Allowed} who may open it and with {@link cn.lianan.portal.shell.InNavigation} how it is found. Work that
 * takes longer than a breath runs in {@link cn.lianan.portal.shell.PushWork}.
 */
package cn.lianan.portal.shell;
