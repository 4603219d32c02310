package cn.lianan.portal.shell;

import cn.lianan.access.Acting;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Future;

/**
 * Runs what takes long behind an open page, so that the page stays alive and can show how far it is. The work acts as the
 * person and in the district of the page; what it finds comes back through {@link LaterOnScreen}.
 */
@ApplicationScoped
public class PushWork {

    /** Work behind a page. */
    @FunctionalInterface
    public interface Work {
        /** Does it; an exception is shown to the person as any other surprise. */
        void run(LaterOnScreen screen) throws Exception;
    }

    @Resource
    ManagedExecutorService threads;

    /** Starts the work and returns at once. Cancelling interrupts it. */
    public Future<?> start(UI ui, Work work) {
        Acting acting = Acting.now();
        LaterOnScreen screen = new LaterOnScreen(ui, acting);
        return threads.submit(() -> run(work, acting, screen, ui));
    }

    private static void run(Work work, Acting acting, LaterOnScreen screen, UI ui) {
        try {
            acting.call(() -> {
                work.run(screen);
                return null;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            screen.show(() -> ui.getSession().getErrorHandler().error(new ErrorEvent(e)));
        }
    }
}
