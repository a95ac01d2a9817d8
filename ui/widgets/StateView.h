#pragma once

#include <QStackedWidget>
#include <QTimer>

namespace siaran::ui {

class EmptyState;

/// The states every pane has: first run, loading, content, no result, error.
/// Loading shows only after 300 ms, so that quick answers do not flicker; the page before stays until then.
class StateView final : public QStackedWidget {
    Q_OBJECT

public:
    enum class State { FirstRun, Loading, Content, NoResult, Error };

    /// `content` is what there is to show when there is something.
    explicit StateView(QWidget* content, QWidget* parent = nullptr);

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }

    /// Set their words, and connect their `activated`.
    [[nodiscard]] EmptyState& firstRun() { return *m_firstRun; }
    [[nodiscard]] EmptyState& noResult() { return *m_noResult; }

    /// Shows the error page. Its "Try again" leads to Loading and `retryRequested`.
    void showError(const QString& title, const QString& advice);

Q_SIGNALS:
    /// It shows Loading by then.
    void retryRequested();

private:
    void changeEvent(QEvent* event) override;
    void retranslate();

    QWidget* m_content;
    EmptyState* m_firstRun;
    EmptyState* m_noResult;
    EmptyState* m_error;
    QWidget* m_loading;
    QTimer m_loadingDelay;
    State m_state = State::Content;
    QString m_errorTitle;
    QString m_errorAdvice;
};

} // namespace siaran::ui
