#include "ui/conversations/Composer.h"

#include "models/conversations/AnswerText.h"
#include "services/access/Rights.h"
#include "services/conversations/AnswerRule.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/Strip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::ui {

using conversations::AnswerLock;

namespace {

constexpr int EditHeight = 72;
constexpr auto ClockInterval = 15s;

} // namespace

AnswerEdit::AnswerEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void AnswerEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT entered();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

Composer::Composer(access::Role role, QWidget* parent)
    : QWidget(parent)
    , m_edit(new AnswerEdit(this))
    , m_window(makeLabel({}, "caption"_L1, this))
    , m_send(makeButton(u"sendAnswer"_s, tr("Send"), "primary"_L1, this))
    , m_file(makeButton(u"attachFile"_s, tr("Attach…"), {}, this))
    , m_trouble(new Strip(Strip::Kind::Danger, {}, this))
{
    setObjectName(u"composer"_s);
    m_edit->setObjectName(u"answer"_s);
    m_edit->setAccessibleName(tr("Your answer"));
    m_edit->setPlaceholderText(tr("Write an answer. Enter sends it, Shift+Enter begins a new line."));
    m_edit->setFixedHeight(EditHeight);
    m_window->setObjectName(u"answerWindow"_s);
    m_window->setWordWrap(true);
    m_send->setIcon(icon(u"send"_s, Token::OnAccent));
    m_file->setToolTip(tr("A picture, a video or a document of this computer"));
    m_trouble->setObjectName(u"answerTrouble"_s);
    m_trouble->setClosable(true);
    m_trouble->hide();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GapSmall);
    buttons->addWidget(m_file);
    buttons->addStretch();
    if (may(role, access::Act::ReadTemplates)) {
        m_template = makeButton(u"sendTemplate"_s, tr("Send a template…"), {}, this);
        buttons->addWidget(m_template);
        connect(m_template, &QPushButton::clicked, this, &Composer::templateRequested);
    }
    buttons->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    column->addWidget(m_trouble);
    column->addWidget(m_window);
    column->addWidget(m_edit);
    column->addLayout(buttons);

    connect(m_edit, &AnswerEdit::entered, this, &Composer::send);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_file, &QPushButton::clicked, this, &Composer::fileRequested);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::showWindow);
    m_clock.setInterval(ClockInterval);
    connect(&m_clock, &QTimer::timeout, this, &Composer::showWindow);
    m_clock.start();
    showWindow();
}

void Composer::setFacts(const std::optional<conversations::ThreadFacts>& facts)
{
    m_facts = facts;
    showWindow();
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString& text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::setBusy(bool busy)
{
    m_isBusy = busy;
    showWindow();
}

void Composer::setTrouble(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void Composer::focusText()
{
    if (m_edit->isEnabled()) {
        m_edit->setFocus(Qt::OtherFocusReason);
    } else if (m_template != nullptr) {
        m_template->setFocus(Qt::OtherFocusReason);
    }
}

void Composer::send()
{
    if (m_send->isEnabled()) {
        Q_EMIT sendRequested(m_edit->toPlainText().trimmed());
    }
}

void Composer::showWindow()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto lock = m_facts ? lockOf(*m_facts, now) : AnswerLock::None;
    const bool isOpen = m_facts && lock == AnswerLock::None;
    m_window->setText(isOpen ? models::windowText(conversations::windowEnd(*m_facts), now) : models::lockText(lock));
    m_edit->setEnabled(isOpen);
    m_edit->setReadOnly(m_isBusy);
    m_file->setEnabled(isOpen && !m_isBusy);
    m_send->setEnabled(isOpen && !m_isBusy && !m_edit->toPlainText().trimmed().isEmpty());
    m_send->setText(m_isBusy ? tr("Sending…") : tr("Send"));
    // Outside of the window the template is the only way on.
    const bool templateOnly = lock == AnswerLock::WindowClosed || lock == AnswerLock::NeverWrote;
    if (m_template != nullptr) {
        m_template->setEnabled(m_facts && !m_isBusy && templateLockOf(*m_facts) == AnswerLock::None);
        setKind(*m_template, templateOnly ? "primary"_L1 : ""_L1);
    }
    m_send->setVisible(!templateOnly);
    m_file->setVisible(!templateOnly);
}

} // namespace siaran::ui
