#include "ui/segments/SuggestingLine.h"

#include "models/segments/ValueSuggestions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace siaran::ui {

SuggestingLine::SuggestingLine(models::ValueSuggestions& suggestions, const QString& fieldKey, bool isForSeveral,
                               QWidget* parent)
    : QLineEdit(parent)
    , m_suggestions(suggestions)
    , m_fieldKey(fieldKey)
    , m_isForSeveral(isForSeveral)
    , m_values(new QStringListModel(this))
    , m_completer(new QCompleter(m_values, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // Not setCompleter(): that would write the value over all the others.
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"suggestions"_s);
    m_completer->popup()->setAccessibleName(tr("What people have"));
    m_completer->popup()->setProperty("role", u"popup"_s);
    m_completer->popup()->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SuggestingLine::ask);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &SuggestingLine::take);
}

QString SuggestingLine::typed() const
{
    return (m_isForSeveral ? text().section(u',', -1) : text()).trimmed();
}

void SuggestingLine::ask()
{
    if (!hasFocus() || typed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_suggestions.ask(m_fieldKey, typed(), this, [this](const QStringList& values) { offer(values); });
}

void SuggestingLine::offer(const QStringList& values)
{
    const bool isWritten = values.size() == 1 && values.constFirst() == typed();
    if (!hasFocus() || values.isEmpty() || isWritten) {
        m_completer->popup()->hide();
        return;
    }
    m_values->setStringList(values);
    m_completer->complete();
}

void SuggestingLine::take(const QString& value)
{
    const auto before = m_isForSeveral && text().contains(u',') ? text().section(u',', 0, -2) + u", "_s : QString();
    setText(before + value);
    Q_EMIT textEdited(text()); // it is as if it had been typed
    m_pause.stop();
}

// Esc closes the list; a page around it that leaves on Esc must not hear of it.
bool SuggestingLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

} // namespace siaran::ui
