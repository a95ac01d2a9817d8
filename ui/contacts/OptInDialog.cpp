#include "ui/contacts/OptInDialog.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 440;
constexpr int LongestNote = 300;

} // namespace

OptInDialog* OptInDialog::ask(QWidget* parent, const QString& personName, std::function<void(QString)> optIn)
{
    auto* dialog = new OptInDialog(parent, personName);
    connect(dialog, &QDialog::accepted, dialog, [dialog, run = std::move(optIn)] { run(dialog->evidence()); });
    dialog->open();
    return dialog;
}

OptInDialog::OptInDialog(QWidget* parent, const QString& personName)
    : QDialog(parent)
    , m_way(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_optIn(makeButton(u"optIn"_s, tr("Opt back in"), "primary"_L1, this))
{
    setObjectName(u"optInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(DialogWidth);
    const auto question = tr("How did %1 agree?").arg(personName);
    setWindowTitle(question);
    setAccessibleName(question);

    auto* title = makeLabel(question, "heading"_L1, this);
    title->setWordWrap(true);
    auto* text
        = makeLabel(tr("This person once said stop. Write down how they asked to hear from you again; it is kept "
                       "in the audit log as your evidence."),
                    "muted"_L1, this);
    text->setWordWrap(true);
    m_way->setObjectName(u"optInWay"_s);
    m_way->setPlaceholderText(tr("Choose…"));
    m_way->addItems({tr("In the shop"), tr("In a message"), tr("On a form or website"), tr("In another way")});
    m_way->setCurrentIndex(-1);
    auto* wayLabel = makeLabel(tr("They agreed"), {}, this);
    wayLabel->setBuddy(m_way);
    m_way->setAccessibleName(wayLabel->text());
    m_note->setObjectName(u"optInNote"_s);
    m_note->setMaxLength(LongestNote);
    m_note->setPlaceholderText(tr("For example: asked at the counter on 12 March"));
    auto* noteLabel = makeLabel(tr("When, and what they said"), {}, this);
    noteLabel->setBuddy(m_note);
    m_note->setAccessibleName(noteLabel->text());
    auto* stay = makeButton(u"stay"_s, tr("Leave opted out"), {}, this);
    stay->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GapSmall);
    buttons->addStretch();
    buttons->addWidget(m_optIn);
    buttons->addWidget(stay);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::GapSmall);
    for (QWidget* widget :
         {static_cast<QWidget*>(title), static_cast<QWidget*>(text), static_cast<QWidget*>(wayLabel),
          static_cast<QWidget*>(m_way), static_cast<QWidget*>(noteLabel), static_cast<QWidget*>(m_note)}) {
        column->addWidget(widget);
    }
    column->addSpacing(metrics::Gap);
    column->addLayout(buttons);

    connect(m_way, &QComboBox::currentIndexChanged, this, &OptInDialog::updateButton);
    connect(m_note, &QLineEdit::textChanged, this, &OptInDialog::updateButton);
    connect(m_optIn, &QPushButton::clicked, this, &QDialog::accept);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    m_way->setFocus();
    updateButton();
}

QString OptInDialog::evidence() const
{
    //: The way of agreeing and a note: "In the shop: asked at the counter on 12 March"
    return tr("%1: %2").arg(m_way->currentText(), m_note->text().trimmed());
}

void OptInDialog::updateButton()
{
    const bool isComplete = m_way->currentIndex() >= 0 && !m_note->text().trimmed().isEmpty();
    m_optIn->setEnabled(isComplete);
    m_optIn->setToolTip(isComplete ? QString() : tr("Say how and when they agreed first"));
}

} // namespace siaran::ui
