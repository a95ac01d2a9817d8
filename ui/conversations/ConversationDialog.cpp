#include "ui/conversations/ConversationDialog.h"

#include "models/support/DateText.h"
#include "services/conversations/ConversationService.h"
#include "ui/conversations/MessageWords.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MessageBubble.h"
#include "ui/widgets/StateView.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int PageSize = 50;
constexpr QSize DialogSize {520, 640};

} // namespace

ConversationDialog::ConversationDialog(conversations::ConversationService& service, ContactId contact, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_contact(contact)
    , m_heading(makeLabel(tr("Conversation"), "heading"_L1, this))
    , m_earlier(makeButton(u"earlierMessages"_s, tr("Show earlier messages"), {}, this))
    , m_messages(new QVBoxLayout)
    , m_scroll(new QScrollArea)
    , m_states(new StateView(m_scroll, this))
{
    setObjectName(u"conversationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Conversation"));
    setAccessibleName(tr("Conversation"));
    resize(DialogSize);

    auto* page = new QWidget;
    m_messages->setContentsMargins(metrics::GapSmall, metrics::GapSmall, metrics::GapSmall, metrics::GapSmall);
    m_messages->setSpacing(metrics::GapTiny);
    m_messages->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_messages->addStretch();
    m_earlier->hide();
    page->setLayout(m_messages);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Messages"));

    m_states->noResult().setWords(
        {tr("Nothing was written yet"), tr("What this person writes to you stands here."), {}});
    connect(m_states, &StateView::retryRequested, this, &ConversationDialog::load);
    connect(m_earlier, &QPushButton::clicked, this, &ConversationDialog::load);

    auto* close = makeButton(u"close"_s, tr("Close"), {}, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::GapSmall);
    column->addWidget(m_heading);
    column->addWidget(m_states, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    m_states->setState(StateView::State::Loading);
    load();
}

void ConversationDialog::setName(const QString& name)
{
    m_heading->setText(name);
    setAccessibleDescription(name);
}

void ConversationDialog::load()
{
    m_earlier->setEnabled(false);
    QCoro::connect(m_service.thread(m_contact, m_oldest, PageSize), this,
                   [this](const Result<QList<conversations::ThreadMessage>>& page) { showPage(page); });
}

void ConversationDialog::showPage(const Result<QList<conversations::ThreadMessage>>& page)
{
    m_earlier->setEnabled(true);
    if (!page) {
        m_states->showError(tr("The messages could not be read"), errorSentence(page.error(), ErrorContext::Database));
        return;
    }
    const bool isFirst = !m_oldest;
    if (isFirst && page->isEmpty()) {
        m_states->setState(StateView::State::NoResult);
        return;
    }
    const auto fromEnd = m_scroll->verticalScrollBar()->maximum() - m_scroll->verticalScrollBar()->value();
    for (const auto& message : *page) {
        prepend(message);
    }
    m_earlier->setVisible(page->size() == PageSize);
    m_states->setState(StateView::State::Content);
    if (isFirst) {
        scrollToEnd();
        // Whether it worked shows by itself the next time.
        QCoro::connect(m_service.markRead(m_contact), this, [](const Result<void>&) {});
        return;
    }
    // What was looked at stays where it is while older messages come above it.
    QTimer::singleShot(0, this, [this, fromEnd] {
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum() - fromEnd);
    });
}

// Newest first, each above the one before; the day stands above its first message.
void ConversationDialog::prepend(const conversations::ThreadMessage& message)
{
    const auto day = message.at.toLocalTime().date();
    constexpr int FirstPlace = 1; // below the button for earlier ones
    if (m_day == nullptr || day != m_oldestDay) {
        m_day = makeLabel(models::dayText(day), "muted"_L1, this);
        m_messages->insertWidget(FirstPlace, m_day, 0, Qt::AlignHCenter);
        m_oldestDay = day;
    }
    auto* bubble = new MessageBubble(u"message%1"_s.arg(message.id));
    bubble->setOutgoing(!message.inbound);
    bubble->setContent(
        {.body = message.text.isEmpty() ? wordlessMessage(message.kind) : message.text,
         .footer = message.campaign.isValid() ? tr("Answers the campaign “%1”").arg(message.campaignName) : QString(),
         .time = QLocale().toString(message.at.toLocalTime().time(), QLocale::ShortFormat)});
    m_messages->insertWidget(FirstPlace + 1, bubble);
    m_oldest = conversations::ThreadCursor {message.at, message.id};
}

void ConversationDialog::scrollToEnd()
{
    // The bubbles get their heights first.
    QTimer::singleShot(0, this, [this] {
        m_scroll->widget()->layout()->activate();
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    });
}

} // namespace siaran::ui
