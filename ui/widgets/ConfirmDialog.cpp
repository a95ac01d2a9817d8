#include "ui/widgets/ConfirmDialog.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 440;

// "1,248", "1.248" and "1 248" are the number 1248.
QString withoutSeparators(const QString& typed)
{
    QString kept;
    for (const auto letter : typed) {
        if (letter.isLetterOrNumber()) {
            kept += letter;
        }
    }
    return kept.toCaseFolded();
}

} // namespace

ConfirmDialog* ConfirmDialog::ask(QWidget* parent, const Question& question, std::function<void()> act)
{
    auto* dialog = new ConfirmDialog(question, parent);
    connect(dialog, &QDialog::accepted, dialog, std::move(act));
    dialog->open();
    return dialog;
}

ConfirmDialog::ConfirmDialog(const Question& question, QWidget* parent)
    : QDialog(parent)
    , m_act(makeButton(u"act"_s, question.act, question.isDestructive ? "danger"_L1 : "primary"_L1))
    , m_stay(makeButton(u"stay"_s, question.stay))
    , m_buttons(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"confirm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    setAccessibleName(question.title);
    setAccessibleDescription(question.text);
    setFixedWidth(DialogWidth);

    auto* title = makeLabel(question.title, "heading"_L1);
    auto* text = makeLabel(question.text, "muted"_L1);
    title->setWordWrap(true);
    text->setWordWrap(true);
    m_column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::GapLarge);
    m_column->setSpacing(metrics::GapSmall);
    m_column->addWidget(title);
    m_column->addWidget(text);
    if (!question.typeToConfirm.isEmpty()) {
        addTypedNumber(question);
    }
    m_column->addSpacing(metrics::Gap);
    m_column->addLayout(m_buttons);

    m_stay->setDefault(true);
    m_buttons->setSpacing(metrics::GapSmall);
    m_buttons->addStretch();
    m_buttons->addWidget(m_act);
    m_buttons->addWidget(m_stay);
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    if (question.typeToConfirm.isEmpty()) {
        m_stay->setFocus();
    }
}

void ConfirmDialog::addTypedNumber(const Question& question)
{
    auto* prompt = makeLabel(question.typePrompt, {}, this);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"typed"_s);
    m_typed->setAccessibleName(question.typePrompt);
    prompt->setBuddy(m_typed);
    m_column->addSpacing(metrics::GapTiny);
    m_column->addWidget(prompt);
    m_column->addWidget(m_typed);
    m_act->setEnabled(false);
    const auto wanted = withoutSeparators(question.typeToConfirm);
    connect(m_typed, &QLineEdit::textChanged, this,
            [this, wanted](const QString& typed) { m_act->setEnabled(withoutSeparators(typed) == wanted); });
    m_typed->setFocus();
}

// Enter in the field only moves on to the button: nothing is confirmed, or called off, by a key meant for the number.
void ConfirmDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_typed != nullptr && m_typed == focusWidget()) {
        if (m_act->isEnabled()) {
            m_act->setFocus(Qt::TabFocusReason);
        }
        return;
    }
    QDialog::keyPressEvent(event);
}

// A layout's hint is made for a width of its own choosing: asked at this one, words that wrap get all their lines.
void ConfirmDialog::showEvent(QShowEvent* event)
{
    setFixedHeight(m_column->totalHeightForWidth(DialogWidth));
    QDialog::showEvent(event);
}

void ConfirmDialog::addChoice(const QString& objectName, const QString& text, std::function<void()> act)
{
    auto* button = makeButton(objectName, text, {}, this);
    m_buttons->insertWidget(m_buttons->indexOf(m_act) + 1, button);
    setTabOrder(m_act, button);
    setTabOrder(button, m_stay);
    connect(button, &QPushButton::clicked, this, [this, run = std::move(act)] {
        run();
        reject();
    });
}

} // namespace siaran::ui
