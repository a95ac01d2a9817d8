#include "ui/widgets/SearchLine.h"

#include "ui/theme/TintedIcon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int PauseMs = 200;
constexpr int PreferredWidth = 240;

} // namespace

SearchLine::SearchLine(const QString& objectName, const QString& what, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setPlaceholderText(what);
    setAccessibleName(what);
    setClearButtonEnabled(true);
    setMinimumWidth(PreferredWidth);
    addAction(icon(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);

    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchLine::report);
    connect(this, &QLineEdit::returnPressed, this, &SearchLine::report);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (words.isEmpty()) {
            report();
        } else {
            m_pause.start();
        }
    });
}

void SearchLine::keyPressEvent(QKeyEvent* event)
{
    const bool leave = event->key() == Qt::Key_Down || (event->key() == Qt::Key_Escape && text().isEmpty());
    if (leave && m_target != nullptr) {
        m_target->setFocus(Qt::OtherFocusReason);
        if (auto* view = qobject_cast<QAbstractItemView*>(m_target);
            view != nullptr && event->key() == Qt::Key_Down && !view->selectionModel()->hasSelection()) {
            // Whoever goes down into a list means its row, not its frame.
            view->selectionModel()->select(view->currentIndex(),
                                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            event->accept(); // it searched: in a dialog it is not meant for the buttons too
        }
    }
}

void SearchLine::report()
{
    m_pause.stop();
    const auto words = text().trimmed();
    if (words != m_reported) {
        m_reported = words;
        Q_EMIT searched(words);
    }
}

} // namespace siaran::ui
