#include "ui/widgets/FormDialog.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Strip.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

FormDialog::FormDialog(const QString& objectName, const QString& title, int width, QWidget* parent)
    : QDialog(parent)
    , m_width(width)
    , m_text(makeLabel({}, "muted"_L1, this))
    , m_body(new QVBoxLayout)
    , m_error(new Strip(Strip::Kind::Danger, {}, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    setFixedWidth(width);

    auto* heading = makeLabel(title, "heading"_L1, this);
    heading->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->hide();
    m_error->setObjectName(u"dialogError"_s);
    m_error->hide();
    m_body->setSpacing(metrics::GapSmall);
    m_buttons->setSpacing(metrics::GapSmall);
    m_buttons->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::PageMargin, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::GapSmall);
    column->addWidget(heading);
    column->addWidget(m_text);
    column->addLayout(m_body, 1);
    column->addWidget(m_error);
    column->addSpacing(metrics::GapSmall);
    column->addLayout(m_buttons);
}

void FormDialog::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
    fit();
}

QPushButton* FormDialog::setButtons(const QString& act, const QString& stay, QLatin1StringView kind, bool keepsOpen)
{
    m_act = makeButton(u"act"_s, act, kind, this);
    m_stay = makeButton(u"stay"_s, stay, {}, this);
    m_stay->setDefault(true);
    m_buttons->addWidget(m_act);
    m_buttons->addWidget(m_stay);
    if (!keepsOpen) {
        connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
    }
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    return m_act;
}

void FormDialog::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    fit();
}

void FormDialog::addField(const QString& name, QWidget* field)
{
    auto* label = makeLabel(name, {}, this);
    label->setBuddy(field);
    field->setAccessibleName(name);
    m_body->addWidget(label);
    m_body->addWidget(field);
}

// A layout's hint is made for a width of its own choosing: asked at this one, words that wrap get all their lines.
void FormDialog::fit()
{
    if (isVisible()) {
        layout()->activate();
        setFixedHeight(layout()->totalHeightForWidth(m_width));
    }
}

// In a list Enter chooses an entry: it is not meant for the buttons.
void FormDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || qobject_cast<QAbstractItemView*>(focusWidget()) == nullptr) {
        QDialog::keyPressEvent(event);
    }
}

void FormDialog::showEvent(QShowEvent* event)
{
    setFixedHeight(layout()->totalHeightForWidth(m_width));
    QDialog::showEvent(event);
}

} // namespace siaran::ui
