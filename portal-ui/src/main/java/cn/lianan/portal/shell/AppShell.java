package cn.lianan.portal.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;

/**
 * What is the same in the first HTML of every page; {@link FirstHtml} adds what depends on the district. Browsers call by
 * plain requests, which pass the door, and only listen on the websocket.
 */
@Theme("lianan")
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {}
