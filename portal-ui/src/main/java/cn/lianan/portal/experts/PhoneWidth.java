package cn.lianan.portal.experts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;

/** Tells, at once and whenever it changes, whether the window is as narrow as a phone. Shows nothing itself. */
@Tag("span")
class PhoneWidth extends Component {

    private static final String WATCH =
            """
            const narrow = window.matchMedia('(max-width: 699px)');
            const tell = () => this.isConnected && this.$server.narrow(narrow.matches);
            narrow.onchange = tell;
            tell();""";

    private final SerializableConsumer<Boolean> told;

    PhoneWidth(SerializableConsumer<Boolean> told) {
        this.told = told;
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(WATCH);
    }

    @ClientCallable
    private void narrow(boolean narrow) {
        told.accept(narrow);
    }
}
