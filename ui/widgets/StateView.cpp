#include "ui/widgets/StateView.h"

#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SkeletonRows.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int LoadingDelayMs = 300;

} // namespace

StateView::StateView(QWidget* content, QWidget* parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_firstRun(new EmptyState(u"inbox"_s))
    , m_noResult(new EmptyState(u"search"_s))
    , m_error(new EmptyState(u"exclamation-triangle"_s))
    , m_loading(new SkeletonRows)
{
    m_firstRun->setObjectName(u"firstRun"_s);
    m_firstRun->setActionKind("primary"_L1);
    m_noResult->setObjectName(u"noResult"_s);
    m_error->setObjectName(u"error"_s);
    m_error->setIcon(u"exclamation-triangle"_s, Token::WarningText);
    m_loading->setObjectName(u"loading"_s);
    for (auto* page : {m_content, static_cast<QWidget*>(m_firstRun), static_cast<QWidget*>(m_noResult),
                       static_cast<QWidget*>(m_error), m_loading}) {
        addWidget(page);
    }
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(LoadingDelayMs);
    connect(&m_loadingDelay, &QTimer::timeout, this, [this] { setCurrentWidget(m_loading); });
    connect(m_error, &EmptyState::activated, this, [this] {
        setState(State::Loading);
        Q_EMIT retryRequested();
    });
    retranslate();
}

void StateView::setState(State state)
{
    m_state = state;
    if (state != State::Loading) {
        m_loadingDelay.stop();
    }
    switch (state) {
    case State::FirstRun: setCurrentWidget(m_firstRun); break;
    case State::Loading: m_loadingDelay.start(); break;
    case State::Content: setCurrentWidget(m_content); break;
    case State::NoResult: setCurrentWidget(m_noResult); break;
    case State::Error: setCurrentWidget(m_error); break;
    }
}

void StateView::showError(const QString& title, const QString& advice)
{
    m_errorTitle = title;
    m_errorAdvice = advice;
    retranslate();
    setState(State::Error);
}

void StateView::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void StateView::retranslate()
{
    m_error->setWords({.title = m_errorTitle, .explanation = m_errorAdvice, .action = tr("Try again")});
}

} // namespace siaran::ui
